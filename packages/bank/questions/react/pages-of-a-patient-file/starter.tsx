import { type ReactNode } from 'react'

interface TabsProps {
  label: string
  tabs: { id: string; title: string; content: ReactNode }[]
}

export function Tabs({ label, tabs }: TabsProps) {
  return (
    <div>
      <div>
        {tabs.map((tab) => (
          <button key={tab.id} type="button">
            {tab.title}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div key={tab.id}>{tab.content}</div>
      ))}
    </div>
  )
}
