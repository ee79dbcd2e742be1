"""JSON to messages: nothing is taken that the framing or the grammar would refuse."""

from __future__ import annotations

from typing import Any

from sipmsg.errors import SipError
from sipmsg.interchange.members import JsonError, Members, kind, refused
from sipmsg.interchange.octets import encoded
from sipmsg.interchange.writing import CRLF, SCHEMA, VERSION
from sipmsg.model.header_field import HeaderField
from sipmsg.model.message import Request, Response
from sipmsg.parsing.framing import Frame, frame
from sipmsg.parsing.limits import DEFAULT, Limits
from sipmsg.parsing.message import assemble

_MAX_STATUS_CODE = 10**100


def from_json(text: str | bytes | bytearray, *, limits: Limits = DEFAULT) -> Request | Response:
    """Read a message from its JSON form, written by `to_json` or by hand (docs/json.md).

    Raises `JsonError` for what is not the JSON form of a message, and `SipSyntaxError`, `FramingError` or
    `LimitError` for a message that strict parsing would refuse, unless the form says ``"tolerant": true``.

    >>> message = from_json('{"status_code": 486, "headers": [{"name": "Call-ID", "value": "a@b"}]}')
    >>> message.reason_phrase, message.call_id
    ('Busy Here', 'a@b')
    """
    import json

    try:
        form = json.loads(text, object_pairs_hook=_members, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise JsonError(
            f"not JSON: {error.msg}",
            rule="json-syntax",
            offset=error.pos,
            line=error.lineno,
            column=error.colno,
            text=error.doc.split("\n")[error.lineno - 1],
            citation="RFC 8259",
        ) from None
    except RecursionError:
        raise JsonError("nested too deep", rule="json-syntax", citation="RFC 8259 section 9") from None
    except ValueError as error:
        # Bytes that are no Unicode, or a number of thousands of digits.
        raise JsonError(f"not JSON: {error}", rule="json-syntax", citation="RFC 8259") from None
    return from_dict(form, limits=limits)


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise JsonError(f"member {twice!a} stands twice", rule="json-syntax", citation="RFC 8259 section 4")
    return found


def _no_constant(name: str) -> object:
    raise JsonError(f"not JSON: {name}", rule="json-syntax", citation="RFC 8259 section 6")


def from_dict(form: object, *, limits: Limits = DEFAULT) -> Request | Response:
    """Read a message from what `to_dict` gives, or `json.loads`; raises as `from_json` does."""
    members = Members(form)
    if members.take("schema") not in (None, SCHEMA):
        raise refused("schema", f'expected "{SCHEMA}"')
    version = members.take("version")
    if version is not None and (version != VERSION or isinstance(version, bool)):
        raise refused("version", f"expected {VERSION}, the one version there is")
    tolerant = members.take("tolerant")
    if not isinstance(tolerant, bool | None):
        raise refused("tolerant", f"expected true or false, found {kind(tolerant)}")
    said = _start_line(members)
    rows = members.take("headers")
    if rows is not None and not isinstance(rows, list):
        raise refused("headers", f"expected an array, found {kind(rows)}")
    parts = Frame(
        members.octets("prefix", b""),
        members.octets("start_line", b" ".join(said) + CRLF),
        tuple(_header_field(row, f"headers[{place}]") for place, row in enumerate(rows or ())),
        members.octets("separator", CRLF),
        members.octets("body", b""),
        members.octets("trailer", b""),
    )
    members.skip("findings", "meta")
    members.finish()
    message = _assembled(parts, limits, tolerant=bool(tolerant))
    if isinstance(message, Request) and "start_line" not in members:
        # A URI by hand may be in another than the canonical form, as on the wire.
        said = (said[0], encoded(str(message.request_uri)), said[2])
    if encoded(message.start_line) != b" ".join(said):
        raise refused("start_line", "is not what the other members say; take it out to have them")
    return message


def _start_line(members: Members) -> tuple[bytes, bytes, bytes]:
    """Give the octets of the three parts of the start line."""
    response = "status_code" in members
    wanted = "response" if response else "request"
    if members.take("kind") not in (None, wanted):
        raise refused("kind", f'expected "{wanted}", by the other members')
    version = members.octets("sip_version", b"SIP/2.0")
    if not response:
        members.skip("request_uri_typed")
        return members.octets("method"), members.octets("request_uri"), version
    code = members.take("status_code")
    if not isinstance(code, int) or isinstance(code, bool) or not 0 <= code < _MAX_STATUS_CODE:
        raise refused("status_code", f"expected a number from 100 to 699, found {kind(code)}")
    from sipmsg.registry import default_reason_phrase

    known = encoded(default_reason_phrase(code)) if 100 <= code <= 699 else b""
    return version, str(code).encode("ascii"), members.octets("reason_phrase", known)


def _header_field(form: object, path: str) -> bytes:
    """Give the octets of a header field, folds and line end included."""
    members = Members(form, path)
    name, value = members.octets("name"), members.octets("value")
    raw = members.octets("raw", name + b": " + value + CRLF)
    members.skip("canonical_name", "typed")
    members.finish()
    row = HeaderField.from_raw(raw)
    if encoded(row.name) != name or encoded(row.text) != value:
        if "raw" in members:
            raise refused(f"{path}.raw", "is not what name and value say; take it out to have them")
        if encoded(row.name) != name:
            raise refused(f"{path}.name", "expected a name (token)")
        raise refused(f"{path}.value", "expected a value without line ends or outer blanks")
    return raw


def _assembled(parts: Frame, limits: Limits, *, tolerant: bool) -> Request | Response:
    """Make the message, if its octets are divided as the form says."""
    data = b"".join((parts.prefix, parts.start_line, *parts.fields, parts.separator, parts.body, parts.trailer))
    noted: list[SipError] = []
    framed = frame(data, limits, noted)
    for name in ("prefix", "start_line", "fields", "separator"):
        if getattr(framed, name) != getattr(parts, name):
            where = "headers" if name == "fields" else name
            raise refused(where, "the octets of the message would not be divided like this")
    if tolerant:
        return assemble(data, parts, noted)
    for error in noted:
        # A length that lies is as well in a message that was built so: the form says what the body is.
        if error.path != "content_length":
            raise error
    message = assemble(data, parts, None)
    for error in message.defects():
        raise error
    return message
