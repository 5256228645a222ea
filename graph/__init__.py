"""The knowledge graph: its types, names, vocabulary, storage and exports. Imports nothing else of Convenor."""
