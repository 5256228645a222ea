"""A learned labeller of attendance lists: which words are heads, names, titles and bodies where rules leave lines unread."""
