type Item<Key> = { key: Key; label: string };
type Option<Key> = { value: Key; label: string };

/** One list for the same keys and labels, so that a control with the same options need not be drawn again. */
function keptLists<Entry>(entryOf: (key: string, label: string) => Entry) {
  const lists = new WeakMap<object, WeakMap<object, Entry[]>>();
  return (keys: readonly string[], labels: Record<string, string>): Entry[] => {
    const ofKeys = lists.get(keys) ?? new WeakMap<object, Entry[]>();
    lists.set(keys, ofKeys);
    const known = ofKeys.get(labels);
    if (known) return known;
    const list = keys.map((key) => entryOf(key, labels[key] ?? key));
    ofKeys.set(labels, list);
    return list;
  };
}

const items = keptLists((key, label): Item<string> => ({ key, label }));
const options = keptLists((value, label): Option<string> => ({ value, label }));

/** A vocabulary list as the options of a control. */
export const itemsOf = <Key extends string>(keys: readonly Key[], labels: Record<Key, string>) =>
  items(keys, labels) as Item<Key>[];

export const optionsOf = <Key extends string>(keys: readonly Key[], labels: Record<Key, string>) =>
  options(keys, labels) as Option<Key>[];
