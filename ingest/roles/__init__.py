"""Who holds which post at which body: sentences, tables, lists of members, elections, biographies."""
