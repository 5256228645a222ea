"""Who was there and who was not: lists, tables, registers and sentences of attendance."""
