"""Every error that a person may see: one root, one sentence each, printed as it is by the command line."""


class ConvenorError(Exception):
    """The root of all errors whose message is meant for the person at the keyboard."""


class UsageError(ConvenorError):
    """The words of a command or request are off; the message says what would work. Exit code 2."""


class UnreadablePaper(ConvenorError):
    """One paper cannot be read; the message says why and what to do. The run goes on without it."""


class NotAPaper(UnreadablePaper):
    """A file of a format in which only lists of people are read, and this is none: a run skips it, which is no failure."""


class DataError(ConvenorError):
    """The data folder is missing, locked, of another version, or cannot be written, or the system refuses. The run stops."""
