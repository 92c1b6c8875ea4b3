/** Makes `scope` refuse byte arrays of more than `limit` bytes: a stream that unpacks without end then ends in an error. */
export function limitBuffers(scope: { Uint8Array: Uint8ArrayConstructor }, limit: number): void {
  const original = scope.Uint8Array
  const limited: Uint8ArrayConstructor = new Proxy(original, {
    construct(target, parameters: unknown[], made): object {
      const [length] = parameters
      if (typeof length === 'number' && length > limit) throw new RangeError(`more than ${limit} bytes`)
      return Reflect.construct(target, parameters, made === limited ? target : made)
    },
  })
  scope.Uint8Array = limited
}
