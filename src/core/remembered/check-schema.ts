/**
 * Whether a value is what a JSON Schema (https://json-schema.org/draft/2020-12) allows: as much of it as the schemas of
 * `schema/` use. Nothing is compiled, since no text becomes code in an extension. What a schema does not name is never
 * looked into, so that a value's depth is no matter.
 */
export interface Schema {
  $id?: string
  $ref?: string
  $defs?: Readonly<Record<string, Schema>>
  type?: string
  const?: unknown
  enum?: readonly unknown[]
  minimum?: number
  pattern?: string
  minItems?: number
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
}

/** The patterns that the schemas have, as they stand there: none is made of a text while something is checked. */
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  [/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u, /^[0-9a-f]{64}$/u].map((pattern) => [pattern.source, pattern]),
)

function patternOf(source: string): RegExp {
  const pattern = PATTERNS.get(source)
  if (!pattern) throw new Error(`no pattern ${source}`)
  return pattern
}

type Members = Readonly<Record<string, unknown>>

/** @param schemas those that others name by their `$id`; the first is the one that is asked for */
export function schemaCheck(schemas: readonly [Schema, ...Schema[]]): (value: unknown) => boolean {
  /** @param root the document that a schema stands in: what begins with `#` is looked up there */
  function allows(schema: Schema, root: Schema, value: unknown): boolean {
    const { $ref } = schema
    return (
      isOfType(schema.type, value) &&
      isAmong(schema, value) &&
      ($ref === undefined || allowsReferred($ref, root, value)) &&
      allowsWithin(schema, root, value) &&
      allowsOneOf(schema, root, value)
    )
  }

  function allowsWithin(schema: Schema, root: Schema, value: unknown): boolean {
    if (typeof value === 'number') return value >= (schema.minimum ?? Number.NEGATIVE_INFINITY)
    if (typeof value === 'string') return schema.pattern === undefined || patternOf(schema.pattern).test(value)
    if (Array.isArray(value)) return allowsItems(schema, root, value)
    return !isMembers(value) || allowsMembers(schema, root, value)
  }

  function allowsOneOf({ anyOf, oneOf }: Schema, root: Schema, value: unknown): boolean {
    const of = (each: Schema) => allows(each, root, value)
    return (anyOf?.some(of) ?? true) && (oneOf === undefined || oneOf.filter(of).length === 1)
  }

  function allowsReferred(reference: string, root: Schema, value: unknown): boolean {
    const [id = '', path = ''] = reference.split('#')
    const document = id === '' ? root : schemas.find(({ $id }) => $id === id)
    const name = /^\/\$defs\/(\w+)$/.exec(path)?.[1]
    const referred = name === undefined ? document : document?.$defs?.[name]
    if (!document || !referred) throw new Error(`no schema ${reference}`)
    return allows(referred, document, value)
  }

  const allowsItems = ({ minItems = 0, items }: Schema, root: Schema, values: readonly unknown[]) =>
    values.length >= minItems && (!items || values.every((each) => allows(items, root, each)))

  function allowsMembers({ properties, required, additionalProperties = true }: Schema, root: Schema, value: Members) {
    if (required?.some((name) => !Object.hasOwn(value, name))) return false
    return Object.entries(value).every(([name, member]) => {
      if (properties && Object.hasOwn(properties, name)) return allows(properties[name] ?? {}, root, member)
      if (typeof additionalProperties === 'boolean') return additionalProperties
      return allows(additionalProperties, root, member)
    })
  }

  const [first] = schemas
  return (value) => allows(first, first, value)
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isOfType(type: string | undefined, value: unknown): boolean {
  switch (type) {
    case undefined:
      return true
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isMembers(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}

/** Whether it is one of the values that are named, where any are. */
const isAmong = (schema: Schema, value: unknown): boolean =>
  (!('const' in schema) || value === schema.const) && (schema.enum?.includes(value) ?? true)
