/** The menu's own buttons; the rest of the menu carries verbs of the features. */
export const chatVerbs = {
  /** The welcome card with its menu. */
  menu: 'chat.menu',
  /** What waits for you; `data.page`. */
  tasks: 'chat.taken',
  help: 'chat.hulp',
} as const;
