"""Prints the operation of a Python SDK as an OpenAPI description: python3 pydantic_models.py FOLDER METHOD PATH

Reads the pydantic models that Speakeasy generates. The source is parsed and never imported or run.
"""

import ast
import json
import pathlib
import sys

SIMPLE = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "None": {"type": "null"},
    "Any": {},
    "datetime": {"type": "string"},
    "date": {"type": "string"},
    "Decimal": {"type": "number"},
}
OPEN_ENUM_MARKERS = {"UnrecognizedStr", "UnrecognizedInt"}
TRANSPARENT = {"Optional", "Required", "NotRequired"}
NULLABLE = {"Nullable", "OptionalNullable"}
OPTIONAL = {"Optional", "OptionalNullable", "NotRequired"}


def last_name(node):
    """The last part of a dotted name, or None."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else None


def elements(node):
    return node.elts if isinstance(node, ast.Tuple) else [node]


def called(node, name):
    return isinstance(node, ast.Call) and last_name(node.func) == name


def union(schemas):
    """A union without repeated members. A union of one member is that member, and a union with any value is any value."""
    if {} in schemas:
        return {}
    different = [one for index, one in enumerate(schemas) if one not in schemas[:index]]
    return different[0] if len(different) == 1 else {"anyOf": different}


def enum(values):
    types = {bool: "boolean", int: "integer", float: "number", str: "string"}
    names = sorted({types[type(value)] for value in values})
    return {"type": names[0] if len(names) == 1 else names, "enum": values}


class Models:
    """Classes and type aliases of a package by module and name."""

    def __init__(self, folder):
        self.trees = {}
        self.definitions = {}
        self.imports = {}
        self.by_name = {}
        self.schemas = {}
        self.unknown_types = set()
        for file in sorted(folder.rglob("*.py")):
            module = ".".join(file.relative_to(folder).with_suffix("").parts)
            self.read_module(module, ast.parse(file.read_text(encoding="utf-8")))

    def read_module(self, module, tree):
        self.trees[module] = tree
        names = self.definitions.setdefault(module, {})
        imports = self.imports.setdefault(module, {})
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                names[node.name] = node
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                names[node.targets[0].id] = alias_value(node.value)
            for found in ast.walk(node) if isinstance(node, (ast.ImportFrom, ast.If)) else ():
                if isinstance(found, ast.ImportFrom):
                    for one in found.names:
                        imports[one.asname or one.name] = one.name
        for name in names:
            self.by_name.setdefault(name, module)

    def find(self, module, node):
        """The module and name of a definition, or None."""
        name = last_name(node)
        if isinstance(node, ast.Attribute):
            owner = self.imports[module].get(last_name(node.value), last_name(node.value))
            for candidate, names in self.definitions.items():
                if owner in candidate.split(".") and name in names:
                    return candidate, name
        elif name in self.definitions[module]:
            return module, name
        name = self.imports[module].get(name, name)
        found = self.by_name.get(name)
        return (found, name) if found else None

    def schema(self, module, node):
        """The JSON Schema of a type annotation."""
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                return self.schema(module, ast.parse(node.value, mode="eval").body)
            return {"type": "null"}
        if isinstance(node, ast.BinOp):
            return self.union_of(module, [node.left, node.right])
        if isinstance(node, ast.Subscript):
            return self.generic(module, last_name(node.value), elements(node.slice))
        name = last_name(node)
        if name in SIMPLE:
            return dict(SIMPLE[name])
        return self.reference(module, node)

    def generic(self, module, name, arguments):
        if name == "Literal":
            return enum([one.value for one in arguments])
        if name in ("List", "list", "Sequence"):
            return {"type": "array", "items": self.schema(module, arguments[0])}
        if name in ("Dict", "dict", "Mapping"):
            return {"type": "object", "additionalProperties": self.schema(module, arguments[1]) or True}
        if name == "Union":
            return self.union_of(module, arguments)
        if name in NULLABLE:
            return union([self.schema(module, arguments[0]), {"type": "null"}])
        if name == "Annotated" or name in TRANSPARENT:
            return self.schema(module, arguments[0])
        self.unknown_types.add(name)
        return {}

    def union_of(self, module, members):
        return union([self.schema(module, one) for one in members if not self.is_marker(module, one)])

    def is_marker(self, module, node):
        """True for the members of a union that stand for values that the SDK does not know."""
        if last_name(node) in OPEN_ENUM_MARKERS:
            return True
        if not isinstance(node, (ast.Name, ast.Attribute)):
            return False
        found = self.find(module, node)
        definition = found and self.definitions[found[0]][found[1]]
        return isinstance(definition, ast.ClassDef) and any(
            isinstance(one, ast.AnnAssign) and last_name(one.target) == "is_unknown" for one in definition.body
        )

    def reference(self, module, node):
        found = self.find(module, node)
        if not found:
            self.unknown_types.add(ast.unparse(node))
            return {}
        key = "-".join(found).replace(".", "-")
        if key not in self.schemas:
            self.schemas[key] = {}
            definition = self.definitions[found[0]][found[1]]
            self.schemas[key].update(
                self.object_schema(found[0], definition)
                if isinstance(definition, ast.ClassDef)
                else self.schema(found[0], definition)
            )
        return {"$ref": f"#/components/schemas/{key}"}

    def object_schema(self, module, definition):
        if any(last_name(base) == "Enum" for base in definition.bases):
            return enum([one.value.value for one in definition.body if isinstance(one, ast.Assign)])
        properties, required, extra = {}, [], None
        for field in definition.body:
            if not isinstance(field, ast.AnnAssign):
                continue
            if last_name(field.target) == "__pydantic_extra__":
                extra = self.schema(module, field.annotation)["additionalProperties"]
                continue
            name = alias_of(field.annotation) or last_name(field.target)
            properties[name] = self.schema(module, field.annotation)
            if not is_optional(field.annotation):
                required.append(name)
        schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        if extra is not None:
            schema["additionalProperties"] = extra
        return schema

    def operation(self, method, path):
        """The Operation Object of a request, read from the method of the SDK that sends it."""
        for module, tree in self.trees.items():
            for function in ast.walk(tree):
                if isinstance(function, ast.FunctionDef) and sends(function, method, path):
                    return self.operation_object(module, function)
        raise SystemExit(f"no method of this package sends {method} {path}")

    def operation_object(self, module, function):
        operation = {"responses": {}}
        for node in ast.walk(function):
            if called(node, "serialize_request_body"):
                types = [one for one in node.args if self.find_class(module, one)]
                operation["requestBody"] = {"content": {"application/json": {"schema": self.schema(module, types[-1])}}}
            if isinstance(node, ast.If) and called(node.test, "match_response"):
                schema = self.response_schema(module, node)
                if schema is not None:
                    status, media_type = (one.value for one in node.test.args[1:3])
                    response = operation["responses"].setdefault(status, {"description": "", "content": {}})
                    response["content"][media_type] = {"schema": schema}
        return operation

    def find_class(self, module, node):
        return isinstance(node, ast.Attribute) and last_name(node.value) in ("components", "errors", "models") and self.find(module, node)

    def response_schema(self, module, branch):
        for statement in branch.body:
            for node in ast.walk(statement):
                if isinstance(node, ast.Attribute) and called(node.value, "unmarshal_json_response"):
                    target = self.schema(module, node.value.args[0])
                    return self.resolve(target)["properties"][node.attr]
            for node in ast.walk(statement):
                if called(node, "unmarshal_json_response"):
                    return self.schema(module, node.args[0])
        return None

    def resolve(self, schema):
        return self.schemas[schema["$ref"].split("/")[-1]] if "$ref" in schema else schema


def alias_value(node):
    """The type of `X = TypeAliasType("X", T)` or of `X = T`."""
    return node.args[1] if called(node, "TypeAliasType") else node


def alias_of(annotation):
    """The wire name in `Annotated[T, pydantic.Field(alias="name")]`, or None."""
    if not (isinstance(annotation, ast.Subscript) and last_name(annotation.value) == "Annotated"):
        return None
    for argument in elements(annotation.slice)[1:]:
        if called(argument, "Field"):
            for keyword in argument.keywords:
                if keyword.arg == "alias":
                    return keyword.value.value
    return None


def is_optional(annotation):
    if not isinstance(annotation, ast.Subscript):
        return False
    name = last_name(annotation.value)
    return is_optional(elements(annotation.slice)[0]) if name == "Annotated" else name in OPTIONAL


def sends(function, method, path):
    """True if a function builds a request with this method and path."""
    expected = {"method": method, "path": path}
    return any(
        called(node, "_build_request")
        and expected.items()
        <= {one.arg: getattr(one.value, "value", None) for one in node.keywords}.items()
        for node in ast.walk(function)
    )


def main(folder, method, path):
    models = Models(pathlib.Path(folder))
    operation = models.operation(method, path)
    for name in sorted(models.unknown_types):
        print(f"unknown type: {name}", file=sys.stderr)
    description = {
        "openapi": "3.1.1",
        "info": {"title": "models", "version": "0"},
        "paths": {path: {method.lower(): operation}},
        "components": {"schemas": models.schemas},
    }
    print(json.dumps(description, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
