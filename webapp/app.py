"""The web application: made by `create_app`, served by any WSGI server. Pages work without script and set no cookie."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from flask import Flask, Response, render_template, request
from werkzeug.exceptions import HTTPException, RequestURITooLarge

from convenor.graph.errors import DataError, UsageError
from convenor.webapp import api, explorer, following, pages, papers, shown, things
from convenor.webapp.view import Views

LONGEST_QUERY_STRING = 4000  # characters of everything behind the "?"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
# What went wrong, in plain words: heading and what to do.
ERRORS = {
    400: ("That request cannot be understood", "Check the address, or start again from the search box."),
    404: ("There is nothing at this address", "The paper or thing may have been withdrawn, or the address mistyped."),
    405: ("This page can only be read", "Nothing can be sent to this address."),
    414: ("That question is too long", "Shorten it and try again."),
    500: ("Something went wrong here", "It has been noted in the server's log. Please try again."),
    503: ("There is nothing to show yet", "The papers have to be read first, with `convenor build`."),
}


def create_app(data: Path | str, **config: Any) -> Flask:
    """The application over a data folder. `config` goes into Flask's configuration.

    The folder may still be empty: pages then say so, and show the papers once a build has read them.
    """
    folder = Path(data).resolve()
    app = Flask("convenor.webapp", root_path=str(Path(__file__).parent), instance_path=str(folder))
    app.config.from_mapping(SEND_FILE_MAX_AGE_DEFAULT=3600, MAX_CONTENT_LENGTH=64 * 1024)
    app.config.from_mapping(config)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.extensions["convenor"] = Views(folder)
    shown.prepare(app)
    for module in (pages, following, things, papers, explorer, api):
        app.register_blueprint(module.blueprint)
    app.before_request(_refuse_endless)
    app.after_request(_guarded)
    app.register_error_handler(Exception, _failed)
    return app


def _refuse_endless() -> None:
    if len(request.query_string) > LONGEST_QUERY_STRING:
        raise RequestURITooLarge


def _guarded(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response


def _failed(error: Exception) -> Response:
    """A page in plain words for whatever went wrong, or an object for a script."""
    own = error.get_response() if isinstance(error, HTTPException) else None
    code, words = _code_and_words(error)
    if own is not None and code < 400:
        return Response(own.get_data(), code, own.headers)
    heading, advice = ERRORS.get(code, ERRORS[400] if code < 500 else ERRORS[500])
    if request.path.startswith("/api/"):
        response = api.answered({"error": words or f"{heading}. {advice}"})
    else:
        response = Response(render_template("error.html", heading=heading, advice=words or advice, code=code))
    response.status_code = code
    if own is not None and "Allow" in own.headers:
        response.headers["Allow"] = own.headers["Allow"]
    return response


def _code_and_words(error: Exception) -> tuple[int, str]:
    """The status, and what to say where it is for the reader; what only the keeper can mend goes to the log."""
    if isinstance(error, UsageError):
        return 400, str(error)
    if isinstance(error, HTTPException):
        return error.code or 500, ""
    if isinstance(error, DataError):
        logging.getLogger(__name__).error("%s", error)
        return 503, ""
    logging.getLogger(__name__).error("%s failed", request.path, exc_info=error)
    return 500, ""
