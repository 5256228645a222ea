"""The words of papers as tables of patterns, read by everything else: what shapes, labels, offices, aims and tasks look like."""
