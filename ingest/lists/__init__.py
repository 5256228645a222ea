"""Entries of lists of people, wherever they stand: a line or a row with one person or several, and what is said of each."""
