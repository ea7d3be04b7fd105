/**
 * Robotics, embedded systems and hardware: control, autonomy, simulators, firmware, chips, graphics.
 * Names follow the projects' own spelling.
 */
export const robotics = `
3d-modelling | 3D modelling | 3D modeling; 3D models; 3D assets
ar-vr | AR/VR | augmented reality; virtual reality; =XR; mixed reality; =VR; =AR; =WebXR | | | beside
arduino | Arduino | Raspberry Pi; =ESP32 | >microcontrollers | ~maker-board
autonomous-vehicles | Autonomous driving | autonomous vehicles; autonomous systems; =ADAS; self-driving; autonomous vehicle systems; =AV; autonomy; autonomous mobile robots; autonomous navigation; self-driving cars; autonomy software; autonomous robots | | | beside; not: degree of autonomy; high autonomy; autonomy and; full autonomy
autosar | AUTOSAR | | >embedded-systems
bim | =BIM | Revit; building information modeling | >cad
blender | =Blender | =Maya; =Houdini; 3ds Max | >3d-modelling | ~3d-tool | beside
bluetooth | Bluetooth | =BLE; Zigbee | >wireless
cad | =CAD | SolidWorks; AutoCAD; =CATIA; Fusion 360; Siemens NX; 3D CAD
can-bus | CAN bus | =CAN; SPI; =I2C; UART; =EtherCAT; Modbus; =OPC-UA; OPC UA; =CAN/LIN | >embedded-systems | | beside
carla | =CARLA | =AirSim | >robot-simulation autonomous-vehicles | ~robot-simulator
computer-graphics | Computer graphics | 3D graphics; graphics programming; rendering; graphics pipelines; ray tracing; shaders; graphics rendering; 3D rendering; GPU rendering; graphics APIs; real-time rendering | | | beside; not: server-side rendering
control-systems | Control systems | control theory; controls; =PID; model predictive control; =MPC; optimal control; motion control; robot control; feedback control; whole-body control; control algorithms; state estimation; nonlinear control; locomotion; controls engineering; control engineering; robotic control; estimation and control | | | beside; not: access controls; internal controls; security controls; controls and
digital-design | Digital design | =RTL; RTL design; digital logic design; chip design; =VLSI; IC design; silicon design; physical design; hardware design; SoC design; microelectronics; semiconductor design; =ASIC/FPGA; logic design; semiconductors; mixed-signal; analog design
digital-twins | Digital twins | =Omniverse; NVIDIA Omniverse; digital twin technology; OpenUSD; =USD scenes | >simulation
directx | DirectX | Direct3D; HLSL | >computer-graphics | ~graphics-api
drake | =Drake | | >robot-simulation | ~robot-simulator | beside
drones | Drones | unmanned aerial vehicles; =UAV; =UAVs; =UAS; PX4; ArduPilot; unmanned systems; quadrotors
eda-tools | EDA tools | electronic design automation; Cadence Virtuoso; Synopsys | >digital-design
electronics | Electronics | circuit design; power electronics; electronic circuits; analog circuits; oscilloscopes | | | beside
embedded-systems | Embedded systems | embedded software; embedded; embedded development; embedded programming; embedded Linux; embedded C/C++; embedded platforms; embedded engineering; real-time embedded systems; embedded hardware; embedded devices; Yocto; embedded GPU | | | beside
embodied-ai | Embodied AI | physical AI; embodied intelligence; embodied agents; humanoid robots; humanoids; humanoid robotics
firmware | Firmware | firmware development; bootloaders; =BIOS; =UEFI; =BMC; embedded firmware; Redfish; =IPMI; PXE boot; firmware engineering
fpga | =FPGA | =FPGAs; Xilinx; Vivado; HLS; high-level synthesis; Altera | >digital-design
functional-safety | Functional safety | =ISO 26262; ISO26262; =SOTIF; safety-critical systems
game-engines | Game engines | game development; gameplay programming; game design; =Godot; video game development
gazebo | =Gazebo | | >robot-simulation | ~robot-simulator
hardware-bring-up | Hardware bring-up | board bring-up; bring-up; silicon validation; post-silicon validation; silicon bring-up; hardware debugging; hardware validation
hardware-in-the-loop | Hardware-in-the-loop | =HIL; software-in-the-loop; =SIL; hardware-in-the-loop testing; HIL testing; hardware testing; test benches; hardware test
hardware-software-codesign | Hardware/software co-design | hardware-software co-design; HW/SW co-design; software-hardware co-design; co-design; hardware-software integration; model-hardware co-design; hardware/software integration; hardware-aware optimization
imu | =IMU | =IMUs; inertial sensors | >sensors
iot | =IoT | Internet of Things; =IIoT; IoT devices; AWS IoT; Azure IoT; IoT platforms; IoT systems; IoT sensors; industrial IoT; connected devices; IoT protocols
isaac-sim | Isaac Sim | Isaac Lab; NVIDIA Isaac; Isaac Gym; NVIDIA Isaac Sim; Isaac ROS; =Isaac; NVIDIA Isaac Lab | >robot-simulation | ~robot-simulator
jetson | =Jetson | NVIDIA Jetson; Jetson Orin; =Orin | >edge-ai gpu | ~edge-hardware
kinematics | Kinematics | dynamics; robot kinematics; inverse kinematics; multibody dynamics; rigid body dynamics; kinematics and dynamics; robot dynamics; vehicle dynamics; motion capture retargeting | | | beside; not: team dynamics; market dynamics; group dynamics; business dynamics; social dynamics; Dynamics 365
labview | LabVIEW | =NI TestStand; TestStand; National Instruments | | ~test-bench-tool
lidar | LiDAR | | >sensors
manufacturing | Manufacturing processes | =MES; manufacturing execution systems; additive manufacturing; Industry 4.0
mechanical-design | Mechanical design | mechanical engineering | | | beside; not: degree in mechanical; Mechanical Engineering,; or Mechanical Engineering
metal | =Metal | | >computer-graphics | ~graphics-api | beside
microcontrollers | Microcontrollers | =MCU; =MCUs; ARM Cortex; =STM32; Cortex-M; ARM processors; microprocessors; =ARM | >embedded-systems | | beside
motion-planning | Motion planning | path planning; trajectory optimization; trajectory planning; behavior planning; trajectory generation; task and motion planning; planning and control; planning algorithms; MoveIt; route planning; collision avoidance
mujoco | MuJoCo | =Genesis; ManiSkill; robosuite; =Brax; =MJX | >robot-simulation | ~robot-simulator | beside
opengl | OpenGL | GLSL | >computer-graphics | ~graphics-api
pcb | PCB design | =PCB; Altium; PCB layout; schematic capture | >electronics
perception | Perception | perception systems; perception algorithms; perception pipelines; robotic perception; perception models; robot perception; 3D perception systems; perception stack; environment perception | | | beside; not: perception of; perceptions
physics-engines | Physics engines | PhysX; physics simulation; physics-based simulation; physics simulators; physics modeling; contact modeling; physics-based modeling; multiphysics
plc | =PLC | =PLCs; =SCADA; industrial automation; industrial control systems; factory automation
pybullet | PyBullet | | >robot-simulation | ~robot-simulator
radar | =radar | =Radar; =RADAR | >sensors | | beside; not: on our radar; the radar
rf | =RF | radio frequency; RF engineering; antenna design | | | beside
risc-v | RISC-V | =ISA; =x86; instruction set architecture; ARM architecture; x86 architecture | >computer-architecture | | beside
robot-learning | Robot learning | robotics ML; robotic learning; learning-based control; robot policies; policy learning; learned policies; LeRobot; visuomotor policies; learning from demonstration; robot policy learning; diffusion policy; robot data | >robotics machine-learning
robot-manipulation | Robot manipulation | manipulation; robotic manipulation; grasping; dexterous manipulation; grasp planning; bimanual manipulation; mobile manipulation; end-effectors; robot arms; robotic arms; robotic grasping | >robotics | | beside; not: data manipulation; DOM manipulation; string manipulation
robot-simulation | Robot simulation | robotics simulation; simulation for robotics; simulators for robotics; robotics simulators; robotic simulation; robotics simulation platforms | >simulation robotics
robotics | Robotics | robotic systems; robots; robotics software; robotics engineering; mobile robotics; robotic platforms; industrial robots; autonomous robotics; robotics systems; collaborative robots; robotics applications | | | beside; not: robotics company; robotics companies
ros | =ROS | ROS 2; =ROS2; Robot Operating System; ROS/ROS2; =ROS1; ROS framework | >robotics | ~robot-middleware
rtos | =RTOS | =QNX; FreeRTOS; =Zephyr; VxWorks; real-time operating systems; ThreadX; real-time Linux | >embedded-systems operating-systems | ~rtos
sensor-fusion | Sensor fusion | multi-sensor fusion; sensor integration; sensor data; multi-modal sensor fusion; sensor processing; multi-sensor; =EKF; sensor data processing
sensors | Sensors | cameras; sensor systems; depth sensors | | | beside
sim-to-real | Sim-to-real | sim-to-real transfer; domain randomization; sim2real; simulation-to-real transfer; real-to-sim; sim-to-real gap
simulink | Simulink | MATLAB/Simulink; Modelica; model-based design; Stateflow | >matlab | ~modelling-tool
slam | =SLAM | robot navigation; localization; localization and mapping; visual odometry; odometry; visual SLAM; visual-inertial odometry; simultaneous localization and mapping; =GNSS; inertial navigation; =VIO; mapping and localization; navigation; GPS navigation; navigation stack | | | beside; not: language localization; product localization; internationalization
systems-engineering | Systems engineering | model-based systems engineering; =MBSE; systems integration and test; system verification; system validation; systems analysis; system engineering; requirements verification | | | not: systems engineering team; systems engineering manager; degree in systems engineering
systemverilog | SystemVerilog | =Verilog; VHDL; =UVM; RTL verification; design verification; =Chisel; functional verification; hardware verification; SystemC; formal verification | >digital-design | ~hardware-language
teleoperation | Teleoperation | remote operation of robots; teleop; robot fleets; haptics; robot data collection
threejs | Three.js | | >webgl javascript | ~graphics-api
unity | =Unity | Unity3D; Unity engine | >game-engines c-sharp | ~game-engine | beside; not: Unity Catalog
unreal | Unreal Engine | =Unreal; =UE5; =UE4 | >game-engines c-plus-plus | ~game-engine
vulkan | =Vulkan | | >computer-graphics | ~graphics-api
webgl | WebGL | WebGPU | >computer-graphics web-applications | ~graphics-api
wifi | Wi-Fi | | >wireless | | beside
wireless | Wireless communications | =5G; =LTE; cellular networks; wireless networks; wireless protocols; =RAN; telecommunications; satellite communications | | | beside
`;
