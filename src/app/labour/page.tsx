export function LabourPage() {
  return null
}
