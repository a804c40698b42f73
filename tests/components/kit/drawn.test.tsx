import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { encode } from 'uqr'
import { createInk, type Pen } from '@/components/native/ink'
import { QrCode } from '@/components/qr-code/qr-code'
import { qrPath } from '@/components/qr-code/qr-svg'
import { SignaturePad } from '@/components/signature-pad/signature-pad'

const pen = () => {
  const calls: string[] = []
  const note = (name: string) => (...numbers: number[]) => { calls.push([name, ...numbers].join(' ')) }
  const made = {
    lineWidth: 0, lineCap: 'butt', lineJoin: 'miter', strokeStyle: '', fillStyle: '',
    scale: note('scale'), beginPath: note('begin'), moveTo: note('move'), lineTo: note('line'), quadraticCurveTo: note('curve'), stroke: note('stroke'), fillRect: note('fill')
  } satisfies Pen
  return { pen: made, calls }
}

describe('ink', () => {
  it('begins on white paper, follows the finger and stops with it', () => {
    const { pen: one, calls } = pen()
    const ink = createInk(one, { width: 300, height: 180 }, 2)
    expect(calls).toEqual(['scale 2 2', 'fill 0 0 300 180'])
    calls.length = 0
    ink.move({ x: 1, y: 1 })
    expect(calls).toEqual([])
    ink.begin({ x: 10, y: 10 })
    ink.move({ x: 20, y: 30 })
    expect(calls).toContain('curve 15 20 20 30')
    ink.end()
    calls.length = 0
    ink.move({ x: 50, y: 50 })
    expect(calls).toEqual([])
  })
})

describe('a signature', () => {
  const surface = pen()
  beforeAll(() => {
    HTMLCanvasElement.prototype.getContext = jest.fn(() => surface.pen) as unknown as HTMLCanvasElement['getContext']
    HTMLCanvasElement.prototype.toDataURL = () => 'data:image/png;base64,AAAA'
  })

  it('is handed over only after something was drawn and the person said so', async () => {
    const onDrawn = jest.fn()
    render(<SignaturePad id="sign" label="申请人签名" onDrawn={onDrawn} onTyped={jest.fn()} />)
    await userEvent.click(screen.getByRole('button', { name: '用这个签名' }))
    expect(onDrawn).not.toHaveBeenCalled()
    const paper = screen.getByRole('img', { name: /申请人签名/ })
    fireEvent.touchStart(paper, { touches: [{ clientX: 10, clientY: 10 }] })
    fireEvent.touchMove(paper, { touches: [{ clientX: 30, clientY: 40 }] })
    fireEvent.touchEnd(paper)
    await userEvent.click(screen.getByRole('button', { name: '用这个签名' }))
    expect(onDrawn).toHaveBeenCalledWith({ dataUrl: 'data:image/png;base64,AAAA' })
  })

  it('can be begun again', async () => {
    const onDrawn = jest.fn()
    render(<SignaturePad id="sign" label="申请人签名" onDrawn={onDrawn} onTyped={jest.fn()} />)
    const paper = screen.getByRole('img', { name: /申请人签名/ })
    fireEvent.mouseDown(paper, { clientX: 10, clientY: 10 })
    fireEvent.mouseUp(window)
    await userEvent.click(screen.getByRole('button', { name: '重写' }))
    await userEvent.click(screen.getByRole('button', { name: '用这个签名' }))
    expect(onDrawn).not.toHaveBeenCalled()
  })

  it('can be typed by whoever cannot draw', async () => {
    const onTyped = jest.fn()
    render(<SignaturePad id="sign" label="申请人签名" onDrawn={jest.fn()} onTyped={onTyped} />)
    await userEvent.click(screen.getByRole('button', { name: '写不了？改为打字' }))
    expect(screen.getByRole('button', { name: '用这个签名' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.type(screen.getByRole('textbox', { name: '打出姓名，当作签名' }), ' 王测试 ')
    await userEvent.click(screen.getByRole('button', { name: '用这个签名' }))
    expect(onTyped).toHaveBeenCalledWith('王测试')
  })
})

describe('a QR code', () => {
  it('draws exactly the dark modules', () => {
    const { data, size } = encode('YJS321183', { ecc: 'M', border: 2 })
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
    for (const [, x, y, run] of qrPath(data).matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
      for (let at = Number(x); at < Number(x) + Number(run); at += 1) (drawn[Number(y)] ?? [])[at] = true
    }
    expect(drawn).toEqual(data)
  })

  it('is one image with a name', () => {
    render(<QrCode text="YJS321183" label="出示给窗口的二维码" />)
    expect(screen.getByRole('img', { name: '出示给窗口的二维码' })).toHaveAttribute('src', expect.stringContaining('data:image/svg+xml,'))
  })
})
