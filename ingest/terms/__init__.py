"""Terms of reference and constitutions: clauses as rules, and who holds the seats."""
