/** Items by a name that some of them share, in the order in which they come. */
export function grouped<Name, Item>(items: Iterable<Item>, nameOf: (item: Item) => Name): Map<Name, Item[]> {
  const found = new Map<Name, Item[]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = found.get(name)
    if (group) group.push(item)
    else found.set(name, [item])
  }
  return found
}
