/** Whether a text may be a key of the register or of ours: what a forger typed is looked for nowhere. */
export const isKey = (text: string | undefined): text is string => /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text ?? '');
