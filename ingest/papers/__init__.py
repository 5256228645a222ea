"""What a paper is: its parts, their kind, whose paper it is, which body met and when."""
