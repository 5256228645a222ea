"""Word's old format (.doc): made a .docx by LibreOffice, where it is installed, and read as one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from convenor.graph.errors import UnreadablePaper
from convenor.graph.model import Document
from convenor.ingest.readers import docx, outside
from convenor.ingest.readers.assemble import identified
from convenor.ingest.readers.opening import load, shown

SECONDS = 90.0  # a build gives one paper 120


def read(path: Path, data: bytes) -> Document:
    """The document of an old Word file. Raises UnreadablePaper, also where LibreOffice is not installed."""
    name = shown(path)
    program = outside.installed("soffice", "libreoffice")
    if program is None:
        what = "is in an old Office format: install LibreOffice to have it read"
        raise UnreadablePaper(f"{name} {what}, or save it as .docx or PDF and add that.")
    with tempfile.TemporaryDirectory(prefix="convenor-") as folder:
        return identified(docx.read(path, _converted(name, program, Path(folder), data)), path=path, data=data)


def _converted(name: str, program: str, folder: Path, data: bytes) -> bytes:
    """The file as .docx. It goes under a name of ours, so that nothing in its own can be taken for an option."""
    source, target = folder / "paper.doc", folder / "made" / "paper.docx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    quiet = ("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck")
    command = (program, profile, *quiet, "--convert-to", "docx", "--outdir", str(target.parent), str(source))
    try:
        outside.run(command, folder, SECONDS)
    except outside.TookTooLong as error:
        raise UnreadablePaper(f"{name} took LibreOffice too long: save it as .docx or PDF and add that.") from error
    except OSError as error:
        raise UnreadablePaper(f"{name} is in an old Office format and LibreOffice does not start here.") from error
    if not target.is_file():
        raise UnreadablePaper(f"{name} is in an old Office format that LibreOffice cannot read: save it as .docx.")
    return load(target)
