import { itemNotFound } from '../wire/errors';
import { textArgument } from '../wire/narrow';
import { play, type PlayedObject, type PlayedType } from '../wire/played';

interface ItemState<Value> {
  readonly key: string;
  readonly values: Map<string, Value>;
}

/** A collection of values by key: settings, custom properties of a workbook or of a sheet. Keys of some ignore case. */
export function customProperties<Value>(
  typeName: string,
  values: Map<string, Value>,
  read: (value: unknown) => Value,
): PlayedObject {
  const ITEM: PlayedType<ItemState<Value>> = {
    name: typeName,
    id: ({ key }) => key,
    check: ({ key }) => {
      if (!values.has(key)) throw itemNotFound(key);
    },
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ key }) => values.get(key),
        set: ({ key }, value) => {
          values.set(key, read(value));
        },
      },
      ...(typeName === 'CustomProperty'
        ? { Type: { get: ({ key }: ItemState<Value>) => kindOf(values.get(key)) } }
        : {}),
    },
    methods: {
      Delete: ({ key }) => void values.delete(key),
    },
  };
  const find = (key: unknown): PlayedObject | null => {
    const wanted = textArgument(key, 'key').toLowerCase();
    const found = [...values.keys()].find((one) => one.toLowerCase() === wanted);
    return found === undefined ? null : play(ITEM, { key: found, values });
  };
  const item = (key: unknown): PlayedObject => {
    const found = find(key);
    if (found === null) throw itemNotFound(String(key));
    return found;
  };
  const COLLECTION: PlayedType<null> = {
    name: `${typeName}Collection`,
    scalars: {},
    items: () => [...values.keys()].map((key) => play(ITEM, { key, values })),
    item: (_, key) => item(key),
    methods: {
      Add: (_, key, value) => {
        const known = find(key);
        const name = known === null ? textArgument(key, 'key') : String(known.get('Key'));
        values.set(name, read(value));
        return play(ITEM, { key: name, values });
      },
      DeleteAll: () => values.clear(),
      GetCount: () => values.size,
      GetItem: (_, key) => item(key),
      GetItemOrNullObject: (_, key) => find(key),
    },
  };
  return play(COLLECTION, null);
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return 'Number';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
