"""Readers: one file format each, from bytes to a Document of blocks. Nothing after them knows the format."""
