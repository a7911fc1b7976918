export function Tabs({ label, tabs }) {
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
