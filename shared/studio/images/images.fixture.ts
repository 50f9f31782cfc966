/** Small images of each kind, as encoders make them (libvips: libspng, mozjpeg, libwebp). */
import type { ReadImage } from './read-image.ts'

type Example = { name: string; read: ReadImage; base64: string }

export const exampleImages: readonly Example[] = [
  {
    name: 'png',
    read: { type: 'image/png', width: 24, height: 16 },
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQBAMAAAD+CqKmAAAAMFBMVEUNMlckSW5McZa63wg4XoPN8hunzPJeg6iXvOGIrtN7oMXqEzjdBituk7j2H0S84U1O2BHeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAhklEQVQImUXNwQnEIBSE4TmJ9wdpQk+5WIE1eMpF0sWCELCBdOCWoSUEBMuIXSwvxPU8P/NB0udcL2FbdB2kvr4KGw6TCTrtm7ThXIvQaNHdo0R0nVTyVdpwwGT6lyhCv6W/wKem81oleM7LUxImSQoP2ZjUCYNcdNsxyegwSZMxySIwSC5/ZTdNe3hFOicAAAAASUVORK5CYII=',
  },
  {
    name: 'jpeg',
    read: { type: 'image/jpeg', width: 24, height: 16 },
    base64:
      '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAEC/8QAIxABAAEDBAICAwAAAAAAAAAAAQIREiEAIjGBQXEDUWFykv/EABUBAQEAAAAAAAAAAAAAAAAAAAAB/8QAGhEAAgIDAAAAAAAAAAAAAAAAAAERIUGB8f/aAAwDAQACEQMRAD8AzWEIFRlDIYwgeD9U/nWglA5CVaLXPILXxki96l0WQwukBWn2ZT1i6PWiFbJBZHC+OAX87UetAK7cNJy4Dgkte91x3pqt0/kpdu4wZFw+t1r3pqVmNiUuH//Z',
  },
  {
    name: 'webpLossy',
    read: { type: 'image/webp', width: 24, height: 16 },
    base64:
      'UklGRuwAAABXRUJQVlA4IOAAAAAwBgCdASoYABAAPzmGuVOvKSWisAgB4CcJbACdO/+N/x29t/3mX6k6NBIAHgC35fQYPe+oK0UejQhgAPoEKI5KWYLmflPVpIAV/+UHj9Eb1xUHC+6tf16htJ5GAhEw0Z49XGBxKHxHiJK0VcujwxLxAnze9sIETBMKIG4VEzzjWzTI9wlWc7H3MWi4IRo93FQUiF78gMQ4eMIn52g/l4mIawiYG3hP++Q+2GVJ7lVTvtB/LxMLyeInLpRsaNeWMuirdyyK89/+tcFdZEY0hh2D1ou2WR5GF5ZnFL1EAAAAAA==',
  },
  {
    name: 'webpLossless',
    read: { type: 'image/webp', width: 5, height: 3 },
    base64:
      'UklGRl4AAABXRUJQVlA4TFEAAAAvBIAAAHegoG0bpu2Gesz/aJhN28ZOns7lHYvCtm2Qjn/e6Tz/EcuCMEQA+l52svc5gk/I2RYK15cXoCqyDep6+9JKGZ2U0EDLiP7Hd+TUngAA',
  },
  {
    name: 'webpExtended',
    read: { type: 'image/webp', width: 24, height: 16 },
    base64:
      'UklGRvQAAABXRUJQVlA4WAoAAAAQAAAAFwAADwAAQUxQSBgAAAABuYzof0BNAAKMFVT/JE5nxARMgMe6bgZWUDggtgAAANAEAJ0BKhgAEAA/mbbRXbkvKiSwCAMgMwlsAFMEDgWP+YB+OYqkbw4JyqAKjajAAO/N9tmUFQ/YCRVMMz9XINir/mwHtnMJFBt85gmzaCzDEzpT5W34Vz2yLDMR+TXJolO3L6NZUAADM92nzuF7x3D3+ZB0TdBQLhxiN9RpYcCRdKV0vnGFdJrEW2UpedU+/GAIC6P7BPaqxKPseDgPRez6FN5IkZsyBBcPIrMaDCSZGY/HAAAA',
  },
]

/** The bytes of one of them. */
export function exampleBytes(name: string): Uint8Array<ArrayBuffer> {
  const { base64 } = exampleImages.find((example) => example.name === name)!
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

/** The PNG, as providers send it. */
export const examplePng = exampleImages[0]!.base64
