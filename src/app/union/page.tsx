export function UnionPage() {
  return null
}
