"""Who is to do what by when: sentences, labelled tasks, rows of action logs."""
