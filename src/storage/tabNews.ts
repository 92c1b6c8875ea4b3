/** What the tabs of one browser tell each other. Where the browser has no way for it, nobody hears anything. */
export type TabNews = {
  tell: (news: unknown) => void
  /** Hears what other tabs tell until the returned function is called. */
  follow: (heard: (news: unknown) => void) => () => void
}

/** Opens the news of this name. One that is opened does not hear itself, but hears others of the same name, in the same tab too. */
export function tabNews(name: string): TabNews {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  return {
    tell: (news) => channel?.postMessage(news),
    follow: (heard) => {
      const listen = ({ data }: MessageEvent<unknown>) => heard(data)
      channel?.addEventListener('message', listen)
      return () => channel?.removeEventListener('message', listen)
    },
  }
}
