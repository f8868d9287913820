/** The pages in the order of the navigation; `icon` is a path in a 20 × 20 box. */
export const pages = [
  { to: '/', name: 'overview', icon: 'M3 3h6v6H3zM11 3h6v3h-6zM11 8h6v9h-6zM3 11h6v6H3z' },
  { to: '/union', name: 'union', icon: 'M10 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM4 17a6 6 0 0 1 12 0z' },
  { to: '/labour', name: 'labour', icon: 'M3 16V4h1.5v10.5H17V16zM6 12l3-4 3 2 4-6 1 1-5 7-3-2-2 3z' },
  { to: '/budget', name: 'budget', icon: 'M3 9h3v8H3zM8.5 4h3v13h-3zM14 11h3v6h-3z' },
  {
    to: '/plan',
    name: 'plan',
    icon: 'M3 4h3v3H3zM8 4.5h9v2H8zM3 9h3v3H3zM8 9.5h9v2H8zM3 14h3v3H3zM8 14.5h6v2H8z',
  },
  {
    to: '/scoring',
    name: 'scoring',
    icon: 'M10 2l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.7-5 2.7 1.1-5.5L2 7.7 7.6 7z',
  },
  { to: '/data', name: 'data', icon: 'M3 4h14v3H3zM3 8.5h14v3H3zM3 13h14v3H3z' },
  {
    to: '/workbench',
    name: 'workbench',
    icon: 'M2 4h16v1.6H2zM2 14.4h16V16H2zM4 8.2L5.2 7l3 3-3 3L4 11.8 5.8 10zM10 11.4h5V13h-5z',
  },
  {
    to: '/settings',
    name: 'settings',
    icon: 'M3 5h7v2H3zM14 5h3v2h-3zM11 3.5h2v5h-2zM3 13h3v2H3zM10 13h7v2h-7zM7 11.5h2v5H7z',
  },
] as const

const toolPages: readonly string[] = ['data', 'settings', 'workbench']

/** Pages that show figures, and have nothing to show without data. */
export const analysisPages = pages.filter(({ name }) => !toolPages.includes(name))

/** Pages on which neither a month nor a unit makes a difference. */
const unfiltered: readonly string[] = ['/data', '/workbench']

export const hasFilters = (pathname: string): boolean => !unfiltered.includes(pathname)

export const isAnalysis = (pathname: string): boolean => analysisPages.some(({ to }) => to === pathname)
