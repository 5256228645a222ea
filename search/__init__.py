"""Finding passages and answering questions from the graph and the papers."""
