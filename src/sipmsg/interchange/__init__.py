"""Messages as JSON: a versioned form that keeps every octet and shows every typed value; see docs/json.md.

>>> from sipmsg import Response
>>> text = to_json(Response(486, headers={"Call-ID": "a84b4c76e66710"}))
>>> bytes(from_json(text))
b'SIP/2.0 486 Busy Here\\r\\nCall-ID: a84b4c76e66710\\r\\nContent-Length: 0\\r\\n\\r\\n'
"""

from sipmsg.interchange.members import JsonError
from sipmsg.interchange.reading import from_dict, from_json
from sipmsg.interchange.typed import plain
from sipmsg.interchange.writing import SCHEMA, VERSION, to_dict, to_json

__all__ = ["SCHEMA", "VERSION", "JsonError", "from_dict", "from_json", "plain", "to_dict", "to_json"]
