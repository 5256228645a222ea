"""The record of a meeting as a whole: its business item by item, in text and in tables."""
