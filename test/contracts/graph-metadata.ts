// Holds requests and entities against Graph's own metadata (CSDL as JSON schema, permission tables), where that
// reference data is at hand. Used for the Graph adapter and for the local Graph alike.
import { readFileSync } from "node:fs";
import { sharedFile } from "../shared-data";

interface Property {
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: Property;
  readonly enum?: readonly string[];
  readonly "x-nullable"?: boolean;
}
interface TypeDefinition extends Property {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly "x-baseType"?: string;
  readonly "x-navigation"?: Readonly<Record<string, string>>;
}
interface BoundOperation {
  readonly kind: "Action" | "Function";
  readonly name: string;
  readonly boundTo: string;
  readonly parameters: Readonly<Record<string, { readonly type: string }>>;
}
type PathTable = Readonly<Record<string, Readonly<Record<string, { readonly least: readonly string[] }>>>>;

export interface GraphMetadata {
  /** What is wrong with a request; empty where nothing is. `path` may carry a query. */
  readonly validateRequest: (method: string, path: string, body?: unknown) => readonly string[];
  /** What is wrong with an entity of a type, for example `message`; empty where nothing is. */
  readonly validateEntity: (typeName: string, json: unknown) => readonly string[];
  /** Least delegated scopes of Microsoft's table; null where it has no such path. */
  readonly leastScopes: (method: string, path: string) => readonly string[] | null;
}

/** Types whose further properties are anybody's: columns of a list, kinds of identity. */
const OPEN = ["microsoft.graph.fieldValueSet", "microsoft.graph.identitySet", "microsoft.graph.identity"];
const OPTIONS = ["$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$skiptoken", "$count", "token"];
const METHODS = { collection: ["GET", "POST"], entity: ["GET", "PATCH", "DELETE"] } as const;

/** Reads the metadata; null where the reference data is absent. */
export function loadGraphMetadata(): GraphMetadata | null {
  const cut = sharedFile("graph/graph-v1.0-cut.json");
  const permissions = sharedFile("graph/paths-permissions.json");
  if (cut === null || permissions === null) return null;
  const read = JSON.parse(readFileSync(cut, "utf8")) as {
    $defs: Readonly<Record<string, TypeDefinition>>;
    boundOperations: readonly BoundOperation[];
  };
  const { paths } = JSON.parse(readFileSync(permissions, "utf8")) as { paths: PathTable };
  const entity = (typeName: string, json: unknown): readonly string[] =>
    checkValue(read.$defs, { $ref: `#/$defs/${fullName(typeName)}` }, json, typeName);
  return {
    validateEntity: entity,
    leastScopes: (method, path) => tableEntry(paths, path)?.[method.toUpperCase()]?.least ?? null,
    validateRequest: (method, path, body) => {
      const target = walk(read.$defs, read.boundOperations, segmentsOf(path));
      const table = tableEntry(paths, path);
      const allowed = [...(target?.methods ?? []), ...Object.keys(table ?? {})];
      if (allowed.length === 0) return [`unknown path ${templateOf(path)}`];
      const problems = allowed.includes(method.toUpperCase()) ? [] : [`${method} is not for ${templateOf(path)}`];
      const options = [...new URLSearchParams(path.split("?")[1] ?? "").keys()].filter(
        (name) => !OPTIONS.includes(name),
      );
      const inBody = body === undefined || target === null ? [] : target.checkBody(body, entity);
      return [...problems, ...options.map((name) => `unknown query option ${name}`), ...inBody];
    },
  };
}

interface Target {
  readonly methods: readonly string[];
  readonly checkBody: (body: unknown, check: GraphMetadata["validateEntity"]) => readonly string[];
}
type Definitions = Readonly<Record<string, TypeDefinition>>;

const fullName = (type: string): string => `microsoft.graph.${type.replace(/^(microsoft\.)?graph\./, "")}`;
const elementOf = (type: string): string => /^Collection\((.*)\)$/.exec(type)?.[1] ?? type;
const segmentsOf = (path: string): readonly string[] =>
  (path.split("?")[0] ?? "")
    .split("/")
    .filter((one) => one !== "")
    .map(decodeURIComponent);

/** Follows navigation properties from `users` or `sites`; null where the model has no such way. */
function walk(
  definitions: Definitions,
  operations: readonly BoundOperation[],
  segments: readonly string[],
): Target | null {
  const [root, ...rest] = segments;
  if (root === "$batch") return { methods: ["POST"], checkBody: () => [] };
  let type = root === "users" ? "Collection(graph.user)" : root === "sites" ? "Collection(graph.site)" : null;
  for (const segment of rest) {
    if (type === null) return null;
    const operation = operations.find(
      (one) =>
        one.name.toLowerCase() === segment.toLowerCase() &&
        fullName(elementOf(one.boundTo)) === fullName(elementOf(type ?? "")) &&
        one.boundTo.startsWith("Collection") === type?.startsWith("Collection"),
    );
    if (operation !== undefined) return operationTarget(operation);
    if (segment === "$value") return { methods: ["GET"], checkBody: () => [] };
    type = type.startsWith("Collection(") ? elementOf(type) : navigation(definitions, type, segment);
  }
  return type === null ? null : typeTarget(type);
}

const operationTarget = (operation: BoundOperation): Target => ({
  methods: [operation.kind === "Action" ? "POST" : "GET"],
  checkBody: (body, check) => {
    const known = new Map(
      Object.entries(operation.parameters).map(([name, value]) => [name.toLowerCase(), value.type]),
    );
    return Object.entries(body as object).flatMap(([name, value]) => {
      const type = known.get(name.toLowerCase());
      if (type === undefined) return [`${operation.name} has no parameter ${name}`];
      if (!elementOf(type).startsWith("graph.")) return [];
      const values: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
      return values.flatMap((one) => check(elementOf(type), one));
    });
  },
});

const typeTarget = (type: string): Target => ({
  methods: type.startsWith("Collection(") ? METHODS.collection : METHODS.entity,
  checkBody: (body, check) => check(elementOf(type), body),
});

function navigation(definitions: Definitions, type: string, name: string): string | null {
  for (const one of chain(definitions, fullName(type))) {
    const found = Object.entries(one["x-navigation"] ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return found[1];
  }
  return null;
}

/** A type and its base types. */
function chain(definitions: Definitions, name: string): readonly TypeDefinition[] {
  const own = definitions[name];
  if (own === undefined) return [];
  return [own, ...(own["x-baseType"] === undefined ? [] : chain(definitions, own["x-baseType"]))];
}

function checkValue(definitions: Definitions, property: Property, value: unknown, where: string): readonly string[] {
  if (value === null || value === undefined)
    return property["x-nullable"] === false ? [`${where} may not be null`] : [];
  if (property.items !== undefined) {
    if (!Array.isArray(value)) return [`${where} is no collection`];
    return (value as unknown[]).flatMap((one, index) =>
      checkValue(definitions, property.items ?? {}, one, `${where}[${index}]`),
    );
  }
  if (property.$ref !== undefined) return checkType(definitions, property.$ref.slice("#/$defs/".length), value, where);
  return checkPrimitive(property, value, where);
}

function checkPrimitive(property: Property, value: unknown, where: string): readonly string[] {
  if (property.enum !== undefined)
    return property.enum.includes(String(value)) ? [] : [`${where} is no ${property.enum.join("|")}`];
  const wanted = property.type === "integer" ? "number" : property.type;
  return wanted === undefined || typeof value === wanted ? [] : [`${where} is no ${wanted}`];
}

function checkType(definitions: Definitions, name: string, value: unknown, where: string): readonly string[] {
  const types = chain(definitions, name);
  const [own] = types;
  if (own === undefined) return [`${where}: unknown type ${name}`];
  if (own.type !== "object") return checkPrimitive(own, value, where);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${where} is no object`];
  const named = (value as Record<string, unknown>)["@odata.type"];
  if (typeof named === "string" && fullName(named.slice(1).replace("microsoft.graph.", "")) !== name)
    return checkType(definitions, named.slice(1), value, where);
  return Object.entries(value).flatMap(([key, inner]) =>
    checkProperty(definitions, types, { name, key, inner, where }),
  );
}

function checkProperty(
  definitions: Definitions,
  types: readonly TypeDefinition[],
  { name, key, inner, where }: { name: string; key: string; inner: unknown; where: string },
): readonly string[] {
  if (key.includes("@odata.")) return [];
  const property = types.map((type) => type.properties?.[key]).find((one) => one !== undefined);
  if (property !== undefined) return checkValue(definitions, property, inner, `${where}.${key}`);
  const way = types.map((type) => type["x-navigation"]?.[key]).find((one) => one !== undefined);
  if (way === undefined) {
    const isOpen = OPEN.includes(name) || types.some((type) => OPEN.includes(type["x-baseType"] ?? ""));
    return isOpen ? [] : [`${where}.${key} is not in ${name}`];
  }
  const target = { $ref: `#/$defs/${fullName(elementOf(way))}` };
  return checkValue(definitions, way.startsWith("Collection(") ? { items: target } : target, inner, `${where}.${key}`);
}

const tableEntry = (paths: PathTable, path: string): PathTable[string] | null => {
  const segments = segmentsOf(path).map((one) => one.toLowerCase());
  const found = Object.keys(paths).find((template) => {
    const parts = template.slice(1).toLowerCase().split("/");
    return (
      parts.length === segments.length &&
      parts.every((part, at) => part === segments[at] || (part.startsWith("{") && part.endsWith("}")))
    );
  });
  return found === undefined ? null : (paths[found] ?? null);
};

/** The path without its values, for messages. */
const templateOf = (path: string): string =>
  `/${segmentsOf(path)
    .map((one) => (/^(\$?[a-z]+)$/i.test(one) ? one : "{…}"))
    .join("/")}`;
