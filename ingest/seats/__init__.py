"""Seats on a body: who sits on it by post and organisation, and how many make a quorum."""
