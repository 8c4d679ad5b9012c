/** The plain texts that go at most once. They say that something waits, not what. */
export function noticeText(notice: { readonly kind: 'tasks'; readonly count: number }): string {
  return notice.count === 1 ? 'Je hebt 1 actie.' : `Je hebt ${notice.count} acties.`;
}
