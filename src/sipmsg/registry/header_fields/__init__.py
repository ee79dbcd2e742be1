"""Header fields: the registered ones and their names.

To add a header field write one ``HeaderFieldInfo`` record into ``_extensions.py``, or into the file of
its family.
"""

from sipmsg.registry.header_fields._lookup import BY_ATTRIBUTE, HEADER_FIELDS, canonical_name, header_field, lookup_name
from sipmsg.registry.header_fields._record import HeaderFieldInfo, Multiplicity, Status, attribute_name

__all__ = [
    "BY_ATTRIBUTE",
    "HEADER_FIELDS",
    "HeaderFieldInfo",
    "Multiplicity",
    "Status",
    "attribute_name",
    "canonical_name",
    "header_field",
    "lookup_name",
]
