import { ActionIcon, Menu } from '@mantine/core'
import { type ComponentProps, createContext, use } from 'react'
import styles from './panel.module.css'

export interface PanelAction {
  readonly key: string
  readonly text: string
  readonly onSelect: () => void
  /** On or off, for actions that switch something (table view). */
  readonly checked?: boolean
  readonly disabled?: boolean
}

interface PanelMenuProps {
  readonly actions: readonly PanelAction[]
  readonly name: string
}

const MenuContext = createContext<PanelMenuProps>({ actions: [], name: '' })

/** What can be done with a panel. With another title only the button is drawn anew, for the menu costs more than its panel. */
export const PanelMenu = (props: PanelMenuProps) => <MenuContext value={props}>{menu}</MenuContext>

/** What makes it the button of the menu comes from the menu. */
function MenuButton(given: ComponentProps<typeof ActionIcon<'button'>>) {
  const { name } = use(MenuContext)
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={name} data-control {...given}>
      <span aria-hidden="true">⋯</span>
    </ActionIcon>
  )
}

function MenuItems() {
  const { actions } = use(MenuContext)
  return actions.map((action) => <PanelMenuItem key={action.key} action={action} />)
}

const menu = (
  <Menu position="bottom-end" withinPortal={false}>
    <Menu.Target>
      <MenuButton className={styles.menu} />
    </Menu.Target>
    <Menu.Dropdown>
      <MenuItems />
    </Menu.Dropdown>
  </Menu>
)

function PanelMenuItem({ action }: { readonly action: PanelAction }) {
  const disabled = action.disabled ?? false
  if (action.checked === undefined) {
    return (
      <Menu.Item disabled={disabled} onClick={action.onSelect}>
        {action.text}
      </Menu.Item>
    )
  }
  return (
    <Menu.CheckboxItem
      checked={action.checked}
      disabled={disabled}
      onChange={action.onSelect}
      closeMenuOnClick
    >
      {action.text}
    </Menu.CheckboxItem>
  )
}
