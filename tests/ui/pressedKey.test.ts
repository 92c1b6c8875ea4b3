import { describe, expect, it } from 'vitest'
import { pressedKey } from '../../src/ui/pressedKey'

const press = (key: string, code = '', shiftKey = false) => pressedKey({ key, code, shiftKey })

describe('pressedKey', () => {
  it.each([
    ['Thai', '๓'],
    ['Lao', '໓'],
    ['Khmer', '៣'],
    ['Burmese', '၃'],
    ['Arabic', '٣'],
    ['full width', '３'],
  ])('reads a digit of %s', (_, key) => expect(press(key)).toBe('3'))

  it.each(['๐', '໐', '០', '၀', '᠐'])('reads %s as nothing more than 0', (key) => expect(press(key)).toBe('0'))

  it('reads the key where its letter is not Latin', () => {
    expect(press('ื', 'KeyN')).toBe('n')
    expect(press('ผ', 'KeyZ')).toBe('z')
    expect(press('ณ', 'KeyI', true)).toBe('I')
    expect(press('ๅ', 'Digit1')).toBe('1')
    expect(press('ฦ', 'Slash', true)).toBe('?')
  })

  it('leaves what the browser says where it is Latin, and keys with names', () => {
    expect(press('n', 'KeyN')).toBe('n')
    expect(press('y', 'KeyZ')).toBe('y')
    expect(press('?', 'Minus', true)).toBe('?')
    expect(press('Enter', 'Enter')).toBe('Enter')
    expect(press('é', 'Digit2')).toBe('2')
  })
})
