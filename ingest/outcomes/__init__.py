"""What became of a matter: verdicts, votes and the words that end it."""
