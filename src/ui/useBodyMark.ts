import { useLayoutEffect } from 'react'

/** Marks `<body>` with an attribute while the component stands, so that a style sheet can tell what covers the app (`:has` is too young). */
export function useBodyMark(name: `data-${string}`): void {
  useLayoutEffect(() => {
    document.body.setAttribute(name, '')
    return () => document.body.removeAttribute(name)
  }, [name])
}
