"""Reading papers: from a file to what was found in it, each finding with the span that states it."""
