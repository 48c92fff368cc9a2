import { type PackKind, packJsonSchema } from '../domain/rules/json-schema';

export { PACK_KINDS, type PackKind } from '../domain/rules/json-schema';

/** The JSON schema of a pack as the text of a file: UTF-8, indented, with a newline at its end. */
export function schemaText(kind: PackKind): string {
  return `${JSON.stringify(packJsonSchema(kind), null, 2)}\n`;
}
