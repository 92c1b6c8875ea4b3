/** What a function returns that may fail for a reason the caller must handle. Nothing is thrown across a room's border. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E }
