"""Bytes to text, whatever wrote them."""

from __future__ import annotations

import pytest

from convenor.ingest.readers import read
from convenor.ingest.readers.encoding import decode, is_noise

TEXT = "Siân’s report – “Homes for all” – asks for £5m, a café and naïve hopes."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("text", [TEXT, "Café", TEXT * 4000])
def test_common_encodings(encoding, text):
    if encoding == "utf-16-be" or encoding == "utf-16-le":
        text = text.replace("’", "'")
    assert decode(text.encode(encoding)) == text


def test_what_a_page_declares_is_believed_unless_it_claims_to_be_unicode():
    polish = "Łódź, Gdańsk"
    assert decode(polish.encode("cp1250"), "windows-1250") == polish
    assert decode(TEXT.encode("cp1252"), "iso-8859-1") == TEXT
    assert decode(TEXT.encode("cp1252"), "utf-8") == TEXT
    assert decode(TEXT.encode("cp1252"), "no-such-encoding") == TEXT
    assert decode(TEXT.encode("utf-8"), "windows-1252") == TEXT


def test_one_broken_byte_does_not_spoil_the_rest():
    assert decode(TEXT.encode() * 3 + b"\xff") == TEXT * 3 + "\ufffd"
    assert decode(TEXT.encode()[:-1] + "’".encode()[:2]).startswith(TEXT[:-1])


def test_other_alphabets():
    text = "Протокол заседания совета от четырнадцатого ноября, присутствовали все члены совета."
    assert decode(text.encode("cp1251")) == text


def test_noise_is_told_from_text():
    assert is_noise(decode(bytes(range(256)) * 40))
    assert not is_noise(decode(TEXT.encode("cp1252") * 50))
    assert not is_noise("")


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
@pytest.mark.parametrize("name", ["minutes.txt", "minutes.html"])
def test_files_in_other_encodings_are_read(write, name, encoding):
    text = f"<html><body><p>{TEXT}</p></body></html>" if name.endswith("html") else TEXT
    assert read(write(name, text.encode(encoding))).text == TEXT


def test_the_encoding_that_a_page_names_is_used(write):
    page = '<html><head><meta charset="windows-1250"></head><body><p>Łódź i Gdańsk</p></body></html>'
    assert read(write("page.html", page.encode("cp1250"))).text == "Łódź i Gdańsk"
