"""Who and what is named: people, bodies and places under one key each, and the findings in which all rows are kept."""
