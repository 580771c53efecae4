"""The models agree with backend-contract/openapi.json."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from app import contract

DOCUMENT = Path(__file__).parents[3] / "backend-contract" / "openapi.json"
SCHEMAS: dict[str, Any] = json.loads(DOCUMENT.read_text())["components"]["schemas"]
MODELS: dict[str, type[BaseModel]] = {
    name: model
    for name, model in vars(contract).items()
    if isinstance(model, type) and issubclass(model, BaseModel) and model is not BaseModel
}
PUBLISHING = json.loads(DOCUMENT.with_name("publishing.schema.json").read_text())["$defs"]
PUBLISHES = {name for name in MODELS if name.startswith("Publish")}
# Made by the proxy for clients; no backend reads or writes them.
NOT_OURS = {"ErrorCode", "ErrorFrame"}
NOT_MODELS = {"Broadcast", "PublishAction"}

CALLS: dict[str, tuple[type[BaseModel], type[BaseModel]]] = {
    "connect": (contract.ConnectRequest, contract.ConnectReply),
    "message": (contract.MessageRequest, contract.Reply),
    "disconnect": (contract.DisconnectRequest, contract.Refusal),
}


def shape(schema: Any) -> Any:
    """A member's type, however it is written: sorted names of types, `null` left out."""
    if not isinstance(schema, dict):
        return "any"
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return shape((SCHEMAS | PUBLISHING)[name]) if name in NOT_MODELS else name
    either = schema.get("oneOf") or schema.get("anyOf")
    if either:
        found = sorted({shape(one) for one in either} - {"null"})
        return " or ".join(found)
    types = schema.get("type", "any")
    found = sorted({types} if isinstance(types, str) else set(types) - {"null"})
    items = f" of {shape(schema['items'])}" if "items" in schema else ""
    return " or ".join(found) + items


def test_every_schema_has_a_model_and_the_other_way_round() -> None:
    assert set(SCHEMAS) - NOT_OURS - NOT_MODELS == set(MODELS) - PUBLISHES


@pytest.mark.parametrize("name", sorted(MODELS))
def test_a_model_is_the_contracts(name: str) -> None:
    mode: Any = "serialization" if name in {"Reply", "ConnectReply"} else "validation"
    theirs = PUBLISHING[name] if name in PUBLISHES else SCHEMAS[name]
    ours = MODELS[name].model_json_schema(mode=mode)
    assert sorted(ours.get("required", [])) == sorted(theirs.get("required", []))
    members = {member: shape(schema) for member, schema in ours["properties"].items()}
    assert members == {member: shape(schema) for member, schema in theirs["properties"].items()}
    assert ours.get("additionalProperties") == theirs.get("additionalProperties")


def examples(value: Any) -> list[Any]:
    """The values of all examples, however deep."""
    if isinstance(value, list):
        return [found for item in value for found in examples(item)]
    if not isinstance(value, dict):
        return []
    here = [one["value"] for one in value.get("examples", {}).values()] if is_map(value) else []
    return here + [found for item in value.values() for found in examples(item)]


def is_map(value: dict[str, Any]) -> bool:
    return isinstance(value.get("examples"), dict)


def test_every_example_of_a_body_is_read_and_written_unchanged() -> None:
    document = json.loads(DOCUMENT.read_text())
    seen = 0
    for path, item in document["paths"].items():
        body, answer = CALLS[path.rpartition("/")[2]]
        for example in examples(item["post"]["requestBody"]):
            assert body.model_validate(example).model_dump() == example
            seen += 1
        answers = item["post"]["responses"].get("200", {}).get("content", {})
        for example in examples(answers.get("application/json")):
            for one in example if isinstance(example, list) else [example]:
                assert answer.model_validate(one).model_dump(exclude_unset=True) == one
                seen += 1
    assert seen > len(SCHEMAS)
