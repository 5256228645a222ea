"""Reference lists that ship with Convenor: places, councils, NHS bodies, words of names, each with source and licence."""
