"""Which of many cases `make check` tries, where they are much alike; `make long` tries the others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import product
from typing import Any, TypeVar

import pytest
from _pytest.mark.structures import ParameterSet

Value = TypeVar("Value")

# A program that signs in with Google, one that stands for several, one with fields of its own, one that only sends, any other.
FEW_PROGRAMS = ("thunderbird", "android", "ovh-mail-migrator", "printer", "other")


def shortly(values: Collection[Value], tried: Collection[Value]) -> list[ParameterSet]:
    """Return all values, of which those that are `tried` stand for the others."""
    assert all(value in values for value in tried), "what is tried has another name now"
    return [_case(value, tried=value in tried) for value in values]


def each_once(*axes: Mapping[str, Any]) -> list[ParameterSet]:
    """Return every combination of what stands on some axes under its names; those are tried in which each of it is met once."""
    most = max(map(len, axes))
    tried = {tuple(list(axis)[place % len(axis)] for axis in axes) for place in range(most)}
    return [
        _case(*(axis[name] for axis, name in zip(axes, names, strict=True)), tried=names in tried, id="-".join(names))
        for names in product(*axes)
    ]


def by_name(words: Collection[str]) -> dict[str, str]:
    """Return an axis of words, each of which is its own name."""
    return {word or "none": word for word in words}


def _case(*values: object, tried: bool, id: str | None = None) -> ParameterSet:  # noqa: A002 - pytest's own name
    return pytest.param(*values, id=id, marks=() if tried else pytest.mark.long)
