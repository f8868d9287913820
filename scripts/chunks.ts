/** In so many chunks a module is common: it is loaded sooner or later whatever is looked at. */
const common = 7

/**
 * Few files instead of one for each set of screens that share a module: the start asked for eighty, each a question to
 * the server even when the browser has it already. What opens the store comes first and alone, for the store is read
 * while the rest arrives.
 */
export const chunkGroups = [
  { name: 'base', tags: ['$initial' as const], priority: 2 },
  { name: 'common', minShareCount: common, priority: 1 },
]
