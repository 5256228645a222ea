"""Serving the web application. Home of waitress."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from convenor.graph.errors import UsageError

THREADS = 4
LONGEST_HEAD = 16 * 1024  # bytes of a request's line and headers


def serve(data: Path, host: str, port: int, tell: Callable[[str], None]) -> None:
    """Serve a data folder until stopped; `tell` hears the address once requests are answered.

    Raises DataError when there is nothing to serve, UsageError when the address cannot be listened on.
    """
    from convenor.webapp.app import create_app

    app = create_app(data)
    app.extensions["convenor"].get()  # opens the data, or says at once what is wrong with it
    try:
        server = import_module("waitress.server").create_server(
            app, host=host, port=port, threads=THREADS, ident="", max_request_header_size=LONGEST_HEAD
        )
    except (OSError, ValueError, UnicodeError) as error:
        raise UsageError(_refusal(host, port, error)) from error
    tell(f"Convenor serves {data} at http://{_shown(host)}:{_port(server, port)} (Ctrl-C stops it)")
    try:
        server.run()
    finally:
        server.close()


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _port(server: object, port: int) -> int:
    """The port that is listened on: with 0 given, the system chose one."""
    return int(getattr(server, "effective_port", 0)) or port


def _refusal(host: str, port: int, error: Exception) -> str:
    number = getattr(error, "errno", None)
    if number == errno.EADDRINUSE:
        return f"Port {port} on {host} is in use already: stop what uses it, or choose another with --port."
    if number == errno.EACCES:
        return f"Port {port} may not be used by you: choose one above 1023 with --port."
    if isinstance(error, socket.gaierror | ValueError) or number == errno.EADDRNOTAVAIL:
        return f"{host} is not an address of this machine: choose another with --host, such as 127.0.0.1."
    return f"{host} port {port} cannot be listened on ({error}): choose others with --host and --port."
