"""Commands that read one paper, and that take the graph away."""

from __future__ import annotations

import json
from pathlib import Path

import click

from convenor.graph.errors import UsageError
from convenor.webapp.cli_options import data_option, json_option, say

FORMATS = ("gexf", "graphml", "csv", "turtle", "trig", "nquads", "jsonld", "cytoscape")


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@json_option
@click.option("--csv", "folder", type=click.Path(path_type=Path, file_okay=False), help="Write one CSV a list in here.")
@click.option("--explain", is_flag=True, help="Name the rule that found each fact, and say what it goes by.")
@click.option("--text", is_flag=True, help="Print the text that positions refer to, and nothing else.")
def extract(path: Path, as_json: bool, folder: Path | None, explain: bool, text: bool) -> None:
    """Read one paper and print what was found in it. Needs no data folder."""
    from convenor.ingest.read import paper
    from convenor.webapp.extract import as_json as shape, as_lines, explained, write_csv

    if text and (as_json or folder or explain):
        raise UsageError("--text prints the text alone: leave out --json, --csv and --explain.")
    if explain and (as_json or folder):
        raise UsageError("--explain is for reading; --json and --csv name the rule of each fact anyway.")
    reading = paper(path)
    if text:
        click.echo(reading.document.text.encode("utf-8", "surrogatepass"), nl=False)
        return
    if folder:
        for written in write_csv(reading, folder):
            click.echo(f"wrote {written}", err=True)
    if as_json:
        say(json.dumps(shape(reading), ensure_ascii=False))
    elif not folder:
        say(explained(reading) if explain else as_lines(reading))


@click.command()
@click.argument("format", type=click.Choice(FORMATS, case_sensitive=False))
@click.argument("file", type=click.Path(path_type=Path))
@data_option
def export(format: str, file: Path, data: Path) -> None:
    """Write the graph to a file for Gephi, a spreadsheet or an RDF tool."""
    from convenor.graph.formats import export as write
    from convenor.webapp.knowledge import opened

    knowledge = opened(data)
    counts = write(knowledge.store, knowledge.documents.values(), format.lower(), file)
    say(f"wrote {file}: " + ", ".join(f"{number} {what}" for what, number in counts.items()))
