"""The values' classes are found in `sipmsg.model` by name."""

from __future__ import annotations

import sipmsg.model as model
from sipmsg.model.fields import FIELDS


def test_every_type_of_a_header_field_is_public() -> None:
    types = {field.type for field in FIELDS.values()}
    own = {type_.__name__ for type_ in types if type_.__module__.startswith("sipmsg.")}
    assert own <= set(model.__all__), own - set(model.__all__)


def test_every_public_name_is_there() -> None:
    assert all(hasattr(model, name) for name in model.__all__)
    assert len(model.__all__) == len(set(model.__all__)) > 60
