"""Charging in IMS networks: where charging records go, and what ties them together (RFC 7315)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import Mismatch, builds, builds_with_params
from sipmsg.model.equivalence import Comparable
from sipmsg.model.params import Parametrized, Params, ParamValue, has_params, param
from sipmsg.model.text import render

VOID = "void"


@has_params("charge_addr_param")
@frozen
class ChargingFunctionAddresses(Parametrized):
    """The charging functions of P-Charging-Function-Addresses (RFC 7315 section 5.5), all of them parameters.

    ``ccf`` is for charging after the call and ``ecf`` for charging during it, ``-2`` is the secondary one. At
    least one parameter has to be there.

    >>> str(ChargingFunctionAddresses(params={"ccf": "192.0.8.1", "ecf": "192.0.8.3"}))
    'ccf=192.0.8.1;ecf=192.0.8.3'
    """

    ccf = param(str, "gen_value")
    ecf = param(str, "gen_value")
    ccf_2 = param(str, "gen_value")
    ecf_2 = param(str, "gen_value")

    def __str__(self) -> str:
        return str(self.params).removeprefix(";")


@builds("charge_addr_params")
def _charging_function_addresses(*pairs: tuple[str, ParamValue]) -> ChargingFunctionAddresses:
    return ChargingFunctionAddresses(params=Params.from_pairs(*pairs))


@frozen
class TransitIoi(Comparable):
    """A transit network of transit-ioi: its name and its place on the path (RFC 7315 section 5.6).

    A network that does not tell its name is ``void`` and has no index.

    >>> str(TransitIoi("operatorA", 1)), str(TransitIoi())
    ('operatorA.1', 'void')
    """

    name: str = VOID
    index: int | None = None

    def __str__(self) -> str:
        return self.name if self.index is None else f"{self.name}.{self.index}"


@builds("transit_ioi_param")
def _transit_ioi_param(name: str, index: int | None) -> TransitIoi:
    if index is None and name.lower() != VOID:
        raise Mismatch(name, 'a name with an index or "void"')
    return TransitIoi(name, index)


@builds("transit_ioi")
@frozen
class TransitIoiList(Comparable):
    """The transit networks of transit-ioi in their order; printed in quotes (RFC 7315 section 5.6).

    >>> str(TransitIoiList((TransitIoi("operatorA", 1), TransitIoi())))
    '"operatorA.1, void"'
    """

    networks: tuple[TransitIoi, ...]

    def __str__(self) -> str:
        return f'"{render(self.networks)}"'


@builds_with_params("p_charging_vector")
@has_params("charge_params")
@frozen
class ChargingVector(Parametrized):
    """What correlates the charging records of one dialog: P-Charging-Vector (RFC 7315 section 5.6).

    ``icid_value`` identifies the dialog, the IOIs (inter operator identifiers) its networks.

    >>> vector = ChargingVector("1234bc9876e", params={"orig-ioi": "home1.net"})
    >>> str(vector), vector.orig_ioi
    ('icid-value=1234bc9876e;orig-ioi=home1.net', 'home1.net')
    """

    icid_value: str

    icid_generated_at = param(str, "host")
    orig_ioi = param(str, "gen_value")
    term_ioi = param(str, "gen_value")
    transit_ioi = param(TransitIoiList, "transit_ioi")
    related_icid = param(str, "gen_value")
    related_icid_generated_at = param(str, "host")

    def __str__(self) -> str:
        return f"icid-value={render(self.icid_value)}{self.params}"
